/** A role sheet on one page: what this person knows, wants and hides, whom they meet, and room to write while they play. */
import { type RolePerson, roleOf } from '../../debrief/sheets/roles.ts';
import type { PaperProps } from './guide.tsx';
import { Lines } from './lines.tsx';

export function RoleSheet({ source, t, chair }: PaperProps & { readonly chair: string }) {
  const role = roleOf(source, chair);
  if (!role) return null;
  const { caseFile } = source;
  // Two people take the room of two lines.
  const lines = role.people.length > 1 ? 2 : 3;
  return (
    <article class="s-sheet s-role" data-sheet="role" aria-labelledby={`sheet-role-${chair}`}>
      <header>
        <p class="s-kind">
          {t.role.kind} · <span lang="sv">{caseFile.title}</span>
        </p>
        <h2 id={`sheet-role-${chair}`} lang="sv">
          {role.chairTitle}
        </h2>
        <p class="s-lead" lang="sv">
          {caseFile.blurb}
        </p>
      </header>
      {role.people.map((person, at) => (
        <section key={person.id} class="s-whole">
          {at > 0 && <p class="s-then">{t.role.later}</p>}
          <Person person={person} t={t} />
        </section>
      ))}
      <section class="s-whole">
        <h3>{t.role.around}</h3>
        <ul class="s-around" lang="sv">
          {role.others.map(({ name, title, object, speech }) => (
            <li key={name}>
              <strong>{name}</strong>, {title}
              {(object || speech) && (
                <span class="s-note"> {[object, speech].filter(Boolean).join('; ')}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section class="s-whole">
        <h3>{t.role.how}</h3>
        <ul>
          {t.role.hows.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="s-fill">
        <h3>{t.role.notes}</h3>
        <Lines label={t.role.unsure} count={lines} />
        <Lines label={t.role.guess} count={lines} />
      </section>
    </article>
  );
}

function Person({ person, t }: Pick<PaperProps, 't'> & { readonly person: RolePerson }) {
  const { name, title, knows, wants, hides } = person;
  return (
    <>
      <h3 lang="sv">
        {name} <span class="s-when">{title}</span>
      </h3>
      <dl class="s-person">
        <div>
          <dt>{t.role.knows}</dt>
          <dd lang={knows.length > 0 ? 'sv' : t.lang}>
            {knows.length > 0 ? (
              <ul>
                {knows.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : (
              t.role.nothing
            )}
          </dd>
        </div>
        {wants && (
          <div>
            <dt>{t.role.wants}</dt>
            <dd lang="sv">{wants}.</dd>
          </div>
        )}
        {hides && (
          <div>
            <dt>{t.role.hides}</dt>
            <dd lang="sv">{hides}.</dd>
          </div>
        )}
      </dl>
    </>
  );
}
