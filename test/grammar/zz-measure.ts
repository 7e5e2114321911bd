import { readdirSync, readFileSync } from 'node:fs';
import { Project } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { EntryNode } from '@headpin/language/syntax/tree.ts';

const folder = new URL('../data/examples/', import.meta.url);
const names = process.argv[2] ? process.argv[2].split(',') : ['minimal','churn-rescue','documentum','sales-driven'];
export interface Leaf { path: string; from: number; to: number; heads: number[] }
function leaves(text: string): Leaf[] {
  const starts=[0]; for (let i=0;i<text.length;i++) if(text[i]==='\n') starts.push(i+1);
  const lineOf=(o:number)=>{let l=0,h=starts.length-1; while(l<h){const m=(l+h+1)>>1; if(starts[m]!<=o)l=m; else h=m-1;} return l;};
  const out: Leaf[]=[];
  for (const p of readDocument('f', text).pieces) {
    const d=p.declaration; if(!d) continue;
    const b=p.anchor.offset;
    const src=(s:{start:number,end:number})=>text.slice(b+s.start,b+s.end);
    const hl=[d.keyword, ...(d.name?[d.name]:[]), ...(d.other?[d.other]:[]), ...(d.title?[d.title]:[])].flatMap(s=>[lineOf(b+s.start),lineOf(b+s.end)]);
    const from=Math.min(...hl), to=Math.max(...hl);
    out.push({path:`${d.kind} ${d.name?.text??''} ${d.title?src(d.title):''} ${d.other?.text??''}`,from,to,heads:[]});
    const walk=(es:readonly EntryNode[],path:string,heads:number[])=>{ for(const e of es){
      const f=lineOf(b+e.start), t=lineOf(b+Math.max(e.end-1,e.start));
      if(e.node==='property') out.push({path:`${path} > ${e.key.text}: ${e.values.map(src).join(', ')}`,from:f,to:t,heads});
      else if(e.node==='row') out.push({path:`${path} > row ${src(e)}`,from:f,to:t,heads});
      else if(e.node==='need') out.push({path:`${path} > need ${src(e)}`,from:f,to:t,heads});
      else if(e.node==='step') out.push({path:`${path} > step ${src(e)}`,from:f,to:t,heads});
      else { const kl=lineOf(b+e.keyword.start); out.push({path:`${path} > ${e.kind} ${e.quoted?src(e.quoted):''}`,from:kl,to:kl,heads}); walk(e.entries,`${path} > ${e.kind}`,[...heads,kl]); }
    }};
    walk(d.entries,`${d.kind}§${d.name?.text??''}§${d.other?.text??''}`,[from]);
  }
  return out;
}
function outside(line: string): boolean[] { const r:boolean[]=[]; let q=false; for(let i=0;i<line.length;i++){ if(!q&&line.startsWith('//',i)){ while(i<line.length){r.push(false);i++;} break;} if(line[i]==='"'){q=!q;r.push(false);} else r.push(!q);} return r; }
export function corruptions(line: string): [string,string][] {
  const out:[string,string][]=[]; const free=outside(line);
  const cut=(i:number,n=1)=>line.slice(0,i)+line.slice(i+n);
  for(let i=0;i<line.length;i++){ if(line[i]==='"') out.push(['quote',cut(i)]); if(free[i]&&line[i]===':') out.push(['colon',cut(i)]); if(free[i]&&'{}'.includes(line[i]!)) out.push(['brace',cut(i)]); if(free[i]&&line[i]===',')out.push(['comma',cut(i)]);}
  for(const m of line.matchAll(/[\p{L}_][\p{L}\p{Nd}_]*/gu)){ const i=m.index; if(!free[i]||m[0].length<3) continue; out.push(['drop',cut(i+1)]); out.push(['swap',line.slice(0,i)+line[i+1]+line[i]+line.slice(i+2)]); out.push(['word',line.slice(0,i)+'zzqx'+line.slice(i+m[0].length)]); out.push(['delword',cut(i,m[0].length)]);}
  const first=line.length-line.trimStart().length; 
  const gaps=[first,line.length]; for(let i=first+1;i<line.length;i++) if(free[i]&&line[i]===' '&&line[i-1]!==' ') gaps.push(i);
  for(const g of gaps) for(const j of ['@@',')','junk','= 5',';',',','"x"',':']) out.push([`junk ${j}${g===first?' first':g===line.length?' last':' mid'}`,`${line.slice(0,g)} ${j} ${line.slice(g)}`]);
  return out.filter(([,l])=>l!==line);
}
const stat=new Map<string,{n:number,lost:number,many:number,none:number}>(); const shown=new Map<string,number>();
const limit=Number(process.argv[3]??3); const only=process.argv[4];
let total=0;
for(const name of names){
  const files=readdirSync(new URL(`${name}/`,folder),{recursive:true,encoding:'utf8'}).filter(f=>f.endsWith('.headpin')).map(f=>`${name}/${f}`);
  const project=new Project();
  const texts=new Map(files.map(f=>[f,readFileSync(new URL(f,folder),'utf8')]));
  for(const [f,t] of texts) project.set(f,t);
  for(const [file,text] of texts){
    const lines=text.split('\n'); const base=leaves(text);
    lines.forEach((line,n)=>{
      if(line.trim()===''||/^\s*(\/\/|\*|\/\*)/.test(line)) return;
      for(const [what,changed] of corruptions(line)){
        if(only&&!what.startsWith(only)) continue;
        const now=[...lines]; now[n]=changed; const t=now.join('\n');
        project.set(file,t);
        const findings=project.strategies.flatMap(v=>v.lowered.findings).filter(f=>f.rule!=='language/undeclared-rater'&&f.rule!=='language/no-strategy');
        const after=leaves(t);
        const norm=(l:Leaf)=>l.heads.includes(n)?l.path.replace(/^.* > /,''):l.path;
        const have=new Map<string,number>(); for(const l of after){const k=l.path; have.set(k,(have.get(k)??0)+1); const s=l.path.replace(/^.* > /,''); have.set('~'+s,(have.get('~'+s)??0)+1);}
        const lost=base.filter(l=>!(l.from<=n&&n<=l.to)).filter(l=>{const k=l.heads.includes(n)?'~'+norm(l):norm(l); const c=have.get(k)??0; if(c===0) return true; if(!l.heads.includes(n)) have.set(k,c-1); return false;});
        const key=what; const s=stat.get(key)??{n:0,lost:0,many:0,none:0}; stat.set(key,s); s.n++; total++;
        const isName=/^(word|drop|swap|delword)/.test(what);
        const many=findings.length>1 && !(isName && findings.slice(1).every(f=>f.rule==='language/unknown-reference'||f.rule==='language/repeated'));
        if(lost.length) s.lost++; if(many) s.many++; if(findings.length===0){ s.none++; if(process.env.NONE && !what.includes(',')) console.log('NONE',what,file,n+1,changed.trim()); }
        const bad=lost.length>0||many;
        if(bad){const c=shown.get(key)??0; shown.set(key,c+1); if(c<limit) console.log(`[${what}] ${file}:${n+1}: ${changed.trim()}\n   lost ${lost.length}: ${lost.slice(0,3).map(l=>l.path).join(' | ')}\n   ${findings.slice(0,4).map(f=>`${f.rule} ${JSON.stringify(f.slots)}`).join('\n   ')}`);}
      }
    });
    project.set(file,text);
  }
}
let L=0,M=0; for(const [k,s] of [...stat].sort()) {console.log(k.padEnd(20),s.n,'lost',s.lost,'many',s.many,'none',s.none);L+=s.lost;M+=s.many;}
console.log(total,'lost',L,'many',M);
