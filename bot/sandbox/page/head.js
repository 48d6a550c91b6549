/** The top of a phone: whose it is, what they are, whether the bot is typing, and the two things a phone offers here. */

import { avatar } from "./avatar.js";
import { el } from "./dom.js";
import { aboutOf, fillChooser } from "./people.js";
import { popFrom } from "./pop.js";
import { sign } from "./signs.js";
import { put, show } from "./words.js";

export class Head {
  #hiding = null;
  #person = null;

  /** `acts` holds chosen(id), behind() and block(). */
  constructor(name, people, acts) {
    this.people = people;
    this.acts = acts;
    this.heading = el("h2", { class: "unseen", id: `${name}-heading` });
    this.picture = el("span", { class: "avatar" });
    this.chooser = el("select", { id: `${name}-owner`, onchange: () => this.#choose() });
    const label = put(el("label", { for: this.chooser.id, class: "unseen" }), "owner");
    this.about = el("p", { class: "about" });
    this.eye = put(el("button", { type: "button", class: "icon", onclick: acts.behind }, sign("eye")), "behind", {}, "aria-label");
    put(this.eye, "behind", {}, "title");
    this.more = put(el("button", { type: "button", class: "icon" }, sign("more")), "phone_menu", {}, "aria-label");
    this.blockWord = el("span");
    const block = el("button", { type: "button", class: "item", onclick: () => this.#block() }, sign("block"), this.blockWord);
    this.menu = popFrom(this.more, {}, block);
    this.root = el(
      "div",
      { class: "head" },
      this.heading,
      this.picture,
      el("div", { class: "whose" }, label, this.chooser, this.about),
      this.eye,
      this.more,
      this.menu,
    );
    this.showBlocked(false);
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
    put(this.blockWord, blocked ? "unblock" : "block");
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

  #choose() {
    this.acts.chosen(this.people.list.find(({ id }) => String(id) === this.chooser.value).id);
  }

  #block() {
    this.menu.hidePopover();
    this.acts.block();
  }
}
