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
  const channelData = typeof activity.channelData === "object" ? activity.channelData : null;
  const cards = (activity.attachments ?? []).map(({ content, name }) => content?.title ?? content?.text ?? name ?? "card");
  const words = [activity.text, ...cards, ...membersOf(channelData ?? activity)].filter(Boolean).join(" · ");
  return words.length > shortest ? `${words.slice(0, shortest)}…` : words;
}

const known = new Set(["activity", "sessionid", "language", "source", "timestamp", "text"]);

function membersOf(activity) {
  return "type" in activity ? [] : Object.entries(activity)
    .filter(([name]) => !known.has(name.toLowerCase()))
    .map(([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`);
}
