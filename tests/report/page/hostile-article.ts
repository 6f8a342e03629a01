/** What a corpus may hold to run something in a page, to break out of it, or to turn and hide its words. */
export const HOSTILE_TEXT = [
  '<script>alert(1)</script>', '</script><script>alert(2)</script>', '<img src=x onerror=alert(3)>', '"><svg onload=alert(4)>', '\' onmouseover=\'alert(5)', '<!-- <script>',
  ']]>', '&lt;b&gt; &#60;script&#62;', 'javascript:alert(6)', '\u202egnp.exe\u202c', '\u2066isolated\u2069', '\u001b[2J\u001b]0;title\u0007', '{{7*7}} ${8*8}', '\ud800 lone', '\u2028',
].join(' ')
