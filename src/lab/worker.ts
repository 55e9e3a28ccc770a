import { serveAsWorker } from './answer.ts';

serveAsWorker();
