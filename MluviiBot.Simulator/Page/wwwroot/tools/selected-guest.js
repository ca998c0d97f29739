// A link that always concerns the guest in front.

import { h } from "../dom.js";
import { store } from "../store.js";

export function linkOfSelectedGuest(linkOf) {
  const target = h("p");
  const show = () => target.replaceChildren(store.selected === null ? "No guest is in front." : linkOf(store.selected));
  store.on("selected", show);
  show();
  return target;
}
