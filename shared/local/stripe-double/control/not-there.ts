/** A test asks for something the double does not have. */
export class NotThere extends Error {}
