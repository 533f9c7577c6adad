declare module 'write-file-atomic' {
  interface Options {
    encoding?: string;
    mode?: number;
    fsync?: boolean;
  }
  function writeFileAtomic(path: string, data: string | Uint8Array, options?: Options): Promise<void>;
  namespace writeFileAtomic {
    function sync(path: string, data: string | Uint8Array, options?: Options): void;
  }
  export default writeFileAtomic;
}
