// What an activity says, in a few words, for its line.

const shortest = 90;

/** Words, titles of cards and what stands out in an activity; nothing for what is no JSON. */
export function gistOf(json) {
  let activity;
  try {
    activity = JSON.parse(json);
  } catch {
    return "";
  }
  if (!isObject(activity)) {
    return "";
  }
  const attachments = Array.isArray(activity.attachments) ? activity.attachments.filter(isObject) : [];
  const cards = attachments.map(({ content, name }) => content?.title ?? content?.text ?? name ?? "card");
  const members = membersOf(isObject(activity.channelData) ? activity.channelData : activity);
  const words = [activity.text, ...cards, ...members].filter(Boolean).map(textOf).join(" · ");
  return words.length > shortest ? `${words.slice(0, shortest)}…` : words;
}

// A bot may send anything: what is expected to be an object or a text need not be.
const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = value => typeof value === "object" ? JSON.stringify(value) : String(value);

const known = new Set(["activity", "sessionid", "language", "source", "timestamp", "text"]);

function membersOf(activity) {
  return "type" in activity ? [] : Object.entries(activity)
    .filter(([name]) => !known.has(name.toLowerCase()))
    .map(([name, value]) => `${name} ${textOf(value)}`);
}
