import { serve } from './answer.ts';

serve({
  post: (message, transfer) => self.postMessage(message, { transfer }),
  listen: (hear) => self.addEventListener('message', ({ data }) => hear(data)),
});
