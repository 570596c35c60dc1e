import { findIdentifiers } from '../find-identifiers.ts'
import { readFileSync } from 'node:fs'
let ok=0,n=0,rc=0
for(const line of readFileSync('/tmp/own.txt','utf8').split('\n')){
  if(!line.trim())continue
  const [cls,text]=[line.slice(0,line.indexOf('|')).trim(),line.slice(line.indexOf('|')+1).trim()]
  const m=/\{\{([\s\S]*?)\}\}/.exec(text); const plain=text.replace(/\{\{|\}\}/g,'')
  const f=findIdentifiers(plain)
  if(!m){ if(f.length) console.log('FALSE',plain,f.map(x=>x.class+':'+x.text)); continue}
  n++
  const s=m.index,e=s+m[1]!.length
  const hit=f.filter(x=>x.start<e&&x.end>s)
  if(hit.length)ok++; if(hit.some(x=>x.class===cls))rc++
  if(!hit.some(x=>x.class===cls))console.log(hit.length?'WRONG':'MISS ',cls,'|',text,'|',f.map(x=>x.class+':'+x.text).join(' ; '))
}
console.log(ok,rc,n)
