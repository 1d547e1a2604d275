/** What keeps the product from starting, as one line that says what to do. Its words are ours: nothing that anyone wrote goes into them. */
export class StartFault extends Error {
  override readonly name = 'StartFault'
}
