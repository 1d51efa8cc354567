import { StaffElement } from "./staff-element.js";

customElements.define("bl-staff", StaffElement);

declare global {
  interface HTMLElementTagNameMap {
    "bl-staff": StaffElement;
  }
}
