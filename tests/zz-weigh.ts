import { builtPages } from './site/built-pages.ts';
import { packedSize } from './site/weigh.ts';
import { budgetOf, classOf } from './site/weight-classes.ts';
import { weighBuilt } from './site/weigh-built.ts';
const a = new Map(builtPages('dist-a').map((p) => [p.path, p]));
const rows = [];
for (const p of builtPages()) {
  const q = a.get(p.path)!; const w = weighBuilt(p); const d = packedSize(q.html) - packedSize(p.html); const b = budgetOf(p);
  rows.push({ path: p.path, kind: classOf(p), d, firstLeft: b.first - w.html - w.style - d, totalLeft: b.total - w.total - d });
}
rows.sort((x, y) => Math.min(x.firstLeft, x.totalLeft) - Math.min(y.firstLeft, y.totalLeft));
console.table(rows.slice(0, 24)); console.log(Math.max(...rows.map((r) => r.d)), rows.reduce((s, r) => s + r.d, 0) / rows.length);
