// A line of the wire for a file among a project's samples.

import { showProblem } from "../problem.js";

export async function copySample(row) {
  try {
    await navigator.clipboard.writeText(`${JSON.stringify(JSON.parse(row.json), null, 2)}\n`);
    document.getElementById("announcer").textContent = `${row.activity} is copied.`;
  } catch {
    showProblem("The browser does not let the page copy: select the JSON and copy it yourself.");
  }
}
