import { Worker } from 'node:worker_threads';

// Node 20 does not hand the TypeScript loader on to its threads: each registers it for itself.
const TYPESCRIPT_THREAD = `
  const { workerData } = require('node:worker_threads');
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(workerData);
  });
`;

/** Starts a thread that runs a file of TypeScript. */
export const typescriptThread = (file: URL): Worker =>
  new Worker(TYPESCRIPT_THREAD, { eval: true, workerData: file.href });
