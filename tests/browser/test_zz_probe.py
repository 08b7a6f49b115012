import pytest

pytestmark = pytest.mark.browser
JS = """() => { const out=[]; const w=document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
 while(w.nextNode()){ const n=w.currentNode, t=n.textContent.trim(); if(!t) continue; const c=getComputedStyle(n.parentElement); if(c.fontWeight<600) continue;
  const m=t.match(/[^\\u0600-\\u08ff\\u2000-\\u202f\\s!%()+\\-.\\/:\\[\\]0-9«»—–…“”·°×]/g); if(m) out.push([n.parentElement.tagName+'.'+n.parentElement.className, n.parentElement.closest('[lang]').lang, t.slice(0,50), m.slice(0,5).join('')+' '+c.fontFamily.slice(0,20)]);} return out; }"""


def test_x(visit):
    for a in ("", "mission/", "convention/14/", "contact/"):
        p = visit(width=1280).open("/ar/" + a)
        print(a)
        [print("   ", x) for x in p.evaluate(JS)]
