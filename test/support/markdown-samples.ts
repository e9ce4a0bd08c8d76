/** Whole files as people write them, for tests that need believable Markdown. */
export const MARKDOWN_SAMPLES: readonly string[] = [
  `# Give two talks at the regional meet-up by 30 November 2027

Some *context* with a [link](https://example.org/a_b "title"), \`code | span\` and 🏔️ an emoji.
A second line of the same paragraph\\
and a third after a hard break.

## Why
Speaking is what the staff role asks for, and what I avoid.

## KPIs
| id | measure | baseline | target | unit | per | by |
|:---|:-------:|---------:|--------|------|-----|----|
| talks | reach | 0 | 2 | talks | | 2027-11-30 |
| rating \\| median | at-least | 3.9 | 4.5 | of 5 |
| \`a \\| b\` | increase | 1 | 2 | x | y | z | too many |

### Readings
- 2027-09-14 talks: 1 — lightning talk 🎤
- 2027-09-20 rating: 4.2

## Steps
- [x] Week 1: Choose a subject  [completion:: 2027-09-02]
- [/] Week 2–3: Write the outline
  - [ ] ask Ines for examples
    and read two of them
  - [-] buy a clicker

    A paragraph that belongs to the step above.
- [ ] Rehearse with #tomas ^rehearse
1. first
2. second
   > a quote in an item
   still the quote
10. tenth

## Mentor review
> [!suggestion] Ines 2027-09-03: Start with the result.
> The method can wait.
>
> - [ ] shorten the introduction
>
>   | a | b |
>   |---|---|
>   | 1 | 2 |
lazy text after a table

<!-- milepost-disable-next-line specific/vague-verb -->
Improve things.

Setext title
over two lines
---
***
[ref]: <https://example.org/x y> 'A title'
[other]: /path

~~~js
# no heading
- no item
~~~

    indented code

    goes on
`,
  `* a
  * b
    * c
      1) d
         \`\`\`
         fenced in an item
         \`\`\`
      2) e

+ another list

  <div>
  html in an item
  </div>

> > nested quote
> back in the outer one

\ttab code

- [ ]
  box on a line of its own
- [ ]no space
- [y] no mark

| only | header |
| - | - |
text that becomes a row

a|b
:-:|-
# heading ends the table
`,
  '',
  '\n\n\n',
  'no final newline',
];
