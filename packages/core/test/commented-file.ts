/** Answers to the test guide, with comments everywhere. */
export const commentedFile = `# Shop
guide: test@1.0.0   # the guide
language: de

answers:
  # Projekt
  project.name: Vereinsshop   # from the contract
  # about hosting
  project.hosting: 'cloud'
  unknown.thing: {  a: 1.10 }   # odd

  # Last
  # counted
  load.users: { value: 20 to 60 user, note: old }
  load.data:
    # rows
    - { what: Bilder, size: 40 GiB }
    - what: Videos   # big
      size: 2 TiB
  operation.contact:
    name: X  # boss
    # from the door
    hours: 08:00-17:00
      # deeper
# end
`
