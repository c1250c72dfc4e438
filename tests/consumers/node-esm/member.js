// @ts-check
import { readFile } from 'node:fs/promises';
import { load } from 'huiji';

const { value: regulations, problems } = await load(await readFile('program.json'));
if (!regulations) throw new Error(JSON.stringify(problems));
const { member, on } = JSON.parse(await readFile('request.json', 'utf8'));
const to = '2027-04-30';
const { order, lines } = JSON.parse(await readFile('return.json', 'utf8'));
const answers = {
  progress: regulations.progress(member, on),
  points: regulations.points(member, on),
  forecast: regulations.forecast(member, null, on, to),
  redemptions: regulations.redemptions(member, null, on),
  returnPreview: regulations.returnPreview(member, order, lines, on),
};
const bytes = {
  progress: regulations.progressBytes(written({ member, on })),
  points: regulations.pointsBytes(written({ member, on })),
  forecast: regulations.forecastBytes(written({ member, plan: null, on, to })),
  redemptions: regulations.redemptionsBytes(written({ member, redemption: null, on })),
  returnPreview: regulations.returnPreviewBytes(written({ member, order, lines, on })),
};
for (const [question, answer] of Object.entries(answers)) {
  const text = new TextDecoder().decode(bytes[/** @type {keyof typeof bytes} */ (question)]);
  if (JSON.stringify(answer) !== text) throw new Error(`${question}: objects and bytes differ`);
  console.log(text);
}

/** @param {object} request */
function written(request) {
  return new TextEncoder().encode(JSON.stringify(request));
}
