import { statfs } from "node:fs/promises";

/** The bytes of the disk that holds a folder: free for this process, and all. */
export async function diskSpace(folder: string): Promise<{ readonly free: number; readonly total: number }> {
  const { bavail, blocks, bsize } = await statfs(folder);
  return { free: bavail * bsize, total: blocks * bsize };
}
