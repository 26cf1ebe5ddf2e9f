// what only React's own props show; every element with its attributes and events is in elements.tsx
import type {} from 'coalition-widgets/react';
import 'coalition-widgets/define/coalition-goals.js';
import { useRef } from 'react';
import type { CoalitionGoals } from 'coalition-widgets';

export function Page() {
  const goals = useRef<CoalitionGoals>(null);
  return (
    <main lang="ar" dir="rtl">
      <coalition-goals ref={goals} key="goals" oncoalition-load={event => event.url.trim()}>
        <a href="https://coalition.example.org/goals">our goals</a>
      </coalition-goals>
      <coalition-goals src="coalition.json" lang="ar" no-heading={false} className="goals" heading-level="3" hidden />
      <coalition-goals src={null} style={{ marginBlock: 0 }} oncoalition-error={event => console.log(event.kind)} />
      <member-counter stats="members years" onClick={event => event.currentTarget.stats.trim()} />
      <volunteer-form
        onvolunteer-submit={event => event.preventDefault()}
        onvolunteer-sent={({ receipt }) => receipt.trim()}
        onvolunteer-error={({ errors }) => errors.length}
      />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error a listener is a function
  <coalition-goals oncoalition-error="log()" />,
  // @ts-expect-error names, with spaces between them
  <member-counter stats={['members']} />,
  // @ts-expect-error no such prop
  <coalition-goals picture="x.jpg" />,
  // @ts-expect-error the event has no receipt
  <volunteer-form onvolunteer-submit={event => event.receipt} />,
];
