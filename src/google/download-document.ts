/** A document as PDF, base64; nothing is kept in Drive. */
export function pdfOfDocument(id: string): string {
  return Utilities.base64Encode(DocumentApp.openById(id).getAs('application/pdf').getBytes());
}

/** The UTF-8 octets of a text, base64. */
export function base64OfText(text: string): string {
  return Utilities.base64Encode(text, Utilities.Charset.UTF_8);
}

/** Whether a document made earlier is still there for the person. */
export function isDocumentThere(id: string): boolean {
  try {
    return DocumentApp.openById(id).getId() === id;
  } catch {
    return false;
  }
}
