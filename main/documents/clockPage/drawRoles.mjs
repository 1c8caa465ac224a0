// @ts-check

/**
 * Who holds what for the whole session, as pairs in a list that hides itself when there are none. Its own text is written
 * into the page of a clock.
 *
 * @param {HTMLElement} list
 * @param {readonly { name: string, person: string }[]} roles
 */
export function drawRoles(list, roles) {
  list.hidden = roles.length === 0;
  list.replaceChildren(
    ...roles.map(({ name, person }) => {
      const pair = document.createElement('div');
      const [role, holder] = [document.createElement('dt'), document.createElement('dd')];
      for (const part of [role, holder]) part.dir = 'auto';
      role.textContent = name;
      holder.textContent = person;
      pair.append(role, holder);
      return pair;
    }),
  );
}
