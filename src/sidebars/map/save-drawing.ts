import { saveFile } from '../save-file';

/** Saves a drawing as it is. */
export function saveText(svg: string, name: string): void {
  saveFile(name, new Blob([svg], { type: 'image/svg+xml' }));
}

/** A drawing as PNG, twice its size so that print is sharp. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The drawing could not be made an image'));
    }, 'image/png');
  });
}

/** Saves a drawing as PNG. */
export async function saveImage(svg: string, name: string): Promise<void> {
  saveFile(name, await pngOf(svg));
}
