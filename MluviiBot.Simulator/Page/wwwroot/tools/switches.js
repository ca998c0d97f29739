// Where mluvii's pages leave open what mluvii does, the developer decides.

import { api } from "../api.js";
import { h } from "../dom.js";
import { store } from "../store.js";

const words = {
  isStrict: "Errors for what mluvii would refuse (off: ignored and noted)",
  shortGroups: "Groups with name and id only, as in older answers",
  buttonsSendTitle: "A button’s title comes back, not its value",
  templateButtonsAreQuickReplies: "Buttons of WhatsApp templates come as HeroCardQuickReply",
  guestTextIsEncoded: "Guests’ words come with &lt; for <",
  timesHaveOffset: "Times are written with an offset",
  failedDeliveriesAreRepeated: "What an API chatbot does not take comes again, twice at most",
};

const rules = { never: "never", whenEnded: "when the session ends", whenEndedOrGivenAway: "also when the bot gives the guest away" };

export const switches = {
  name: "switches",
  title: "Switches",
  create() {
    const boxes = Object.entries(words).map(([name, text]) => h("label", { class: "check" }, h("input", { type: "checkbox", name }), text));
    const rule = h("select", { name: "conversationEnded" }, Object.entries(rules).map(([value, text]) => h("option", { value }, text)));
    const form = h("form", { onchange: change }, boxes, h("label", { class: "check" }, "The bot hears ConversationEnded ", rule));

    let sending = Promise.resolve();

    function change() {
      const all = { ...store.tenant.switches, conversationEnded: rule.value };
      for (const name of Object.keys(words)) {
        all[name] = form.elements[name].checked;
      }
      // One after another: each request has all of them.
      sending = sending.then(async () => store.replaceTenant(await api.switches(all)));
    }

    function show() {
      for (const name of Object.keys(words)) {
        form.elements[name].checked = store.tenant.switches[name];
      }
      rule.value = store.tenant.switches.conversationEnded;
    }

    store.on("tenant", show);
    show();
    return form;
  },
};
