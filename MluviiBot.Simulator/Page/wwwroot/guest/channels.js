const names = { WebChat: "Web chat", Other: "Other channel", VK: "VK" };

/** What people call a channel. */
export const channelName = word => names[word] ?? word;
