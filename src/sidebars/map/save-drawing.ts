/** Hands a file to the browser, which saves it; gives its name. */
function save(blob: Blob, name: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
  return name;
}

/** Saves a drawing as it is. */
export function saveText(svg: string, name: string): string {
  return save(new Blob([svg], { type: 'image/svg+xml' }), name);
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

/** Saves a drawing as PNG; gives the name of the file. */
export async function saveImage(svg: string, name: string): Promise<string> {
  return save(await pngOf(svg), name);
}
