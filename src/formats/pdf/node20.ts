/**
 * The PDF library hands buffers over with `ArrayBuffer.prototype.transferToFixedLength` (ES2024), which Node 20 lacks;
 * without it, no page can be looked into for fonts and pictures.
 */
export function ensureBufferTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      if (length === moved.byteLength) return moved;
      const resized = new Uint8Array(length);
      resized.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)));
      return resized.buffer;
    },
  });
}
