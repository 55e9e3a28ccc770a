import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync, existsSync, statSync } from 'node:fs';
const types: any = {html:'text/html',js:'text/javascript',css:'text/css',json:'application/json',woff2:'font/woff2',svg:'image/svg+xml',txt:'text/plain'};
const server = createServer((q,r)=>{ let p='/tmp/wt-challenge/dist'+new URL(q.url!,'http://x').pathname; if(existsSync(p)&&statSync(p).isDirectory()) p+='/index.html'; if(!existsSync(p)){r.writeHead(404);r.end();return;} r.writeHead(200,{'content-type':types[p.split('.').pop()!]??'application/octet-stream'}); r.end(readFileSync(p)); }).listen(0);
const port=(server.address() as any).port;
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const jobs = process.argv.slice(2);
for (const job of jobs) { const [name,w,h,theme,query=''] = job.split(',');
 const c = await b.newContext({viewport:{width:+w!,height:+h!},colorScheme:theme as any,reducedMotion:'reduce',deviceScaleFactor:+w!<500?2:1, hasTouch:+w!<500});
 const p = await c.newPage(); p.on('console',m=>{ if(m.type()==='error') console.log(name,m.text()); }); p.on('pageerror',e=>console.log(name,e.message));
 await p.goto(`http://localhost:${port}/figures/challenge/${query}`); await p.locator('figure[data-state="settled"]').waitFor({timeout:60000}); await p.waitForTimeout(300);
 await p.locator('figure').screenshot({path:`/tmp/ch-scratch/${name}.png`}); console.log(name, await p.locator('.figure-sentence').textContent(), JSON.stringify(await p.evaluate(()=>({sw:document.documentElement.scrollWidth,cw:document.documentElement.clientWidth})))); await c.close(); }
await b.close(); server.close();
