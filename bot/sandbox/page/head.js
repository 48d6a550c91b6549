/** The top of a phone: whose it is, what they are, and whether the bot is typing. */

import { avatar } from "./avatar.js";
import { item } from "./buttons.js";
import { el } from "./dom.js";
import { aboutOf, fillChooser } from "./people.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { put, show } from "./words.js";

export class Head {
  #hiding = null;
  #person = null;

  constructor(phone) {
    const { name, people } = phone;
    this.people = people;
    this.heading = el("h2", { class: "unseen", id: `${name}-heading` });
    this.picture = el("span", { class: "avatar" });
    this.chooser = el("select", { id: `${name}-owner`, onchange: () => phone.acts.chosen(Number(this.chooser.value)) });
    this.about = el("p", { class: "about" });
    this.eye = el("button", { class: "icon", named: "behind", tip: "behind", onclick: () => phone.toggleBehind() }, sign("eye"));
    const more = el("button", { class: "icon", named: "phone_menu" }, sign("more"));
    this.block = item("block", "block", () => phone.block());
    this.root = el(
      "div",
      { class: "head" },
      this.heading,
      this.picture,
      el("div", { class: "whose" }, el("label", { for: this.chooser.id, class: "unseen", word: "owner" }), this.chooser, this.about),
      this.eye,
      more,
      popFrom(more, { named: "phone_menu" }, this.block),
    );
  }

  show(number, id) {
    const person = this.people.find(id);
    fillChooser(this.chooser, this.people, id);
    put(this.heading, "phone", { number, name: person.name });
    if (this.#person !== id) {
      const picture = avatar(person);
      this.picture.replaceWith(picture);
      this.picture = picture;
    }
    this.#person = id;
    this.#showAbout();
  }

  showBlocked(blocked) {
    put(this.block.lastChild, blocked ? "unblock" : "block");
  }

  showBehind(open, possible) {
    this.eye.hidden = !possible;
    this.eye.setAttribute("aria-expanded", String(open));
  }

  showTyping(typing) {
    clearTimeout(this.#hiding);
    this.about.classList.toggle("typing", typing);
    if (typing) put(this.about, "typing");
    else this.#showAbout();
    if (typing) this.#hiding = setTimeout(() => this.showTyping(false), 5000);
  }

  #showAbout() {
    if (!this.about.classList.contains("typing") && this.#person) show(this.about, aboutOf(this.people.find(this.#person)));
  }
}
