/** The bytes of a file with what a multipart form says of it (RFC 7578, section 4.2 and 4.4). */
export class FileBytes extends Uint8Array<ArrayBuffer> {
  readonly contentType: string | undefined;
  readonly fileName: string | undefined;

  constructor(
    bytes: Uint8Array<ArrayBuffer>,
    { contentType, fileName }: { readonly contentType?: string | undefined; readonly fileName?: string | undefined },
  ) {
    super(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.contentType = contentType || undefined;
    this.fileName = fileName || undefined;
  }
}
