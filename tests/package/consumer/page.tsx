// every element in JSX of React 19
import type {} from 'coalition-widgets/react';
import 'coalition-widgets/define/coalition-goals.js';
import { useRef } from 'react';
import type { CoalitionGoals } from 'coalition-widgets';

export function Page() {
  const goals = useRef<CoalitionGoals>(null);
  return (
    <main lang="ar" dir="rtl">
      <coalition-name src="coalition.json" lang="ar" no-heading className="name" />
      <coalition-about heading-level={3} theme="dark" oncoalition-error={event => console.log(event.kind)} />
      <coalition-vision heading-level="3" />
      <coalition-mission no-heading={false} />
      <coalition-goals ref={goals} key="goals" oncoalition-load={event => event.url.trim()}>
        <a href="https://coalition.example.org/goals">our goals</a>
      </coalition-goals>
      <coalition-values src={null} style={{ marginBlock: 0 }} />
      <member-counter stats="members years" onClick={event => event.currentTarget.stats.trim()} />
      <coalition-banner hidden />
      <coalition-members layout="list" no-filter />
      <coalition-contact heading-level={4} />
      <volunteer-form
        onvolunteer-submit={event => event.preventDefault()}
        onvolunteer-sent={({ receipt }) => receipt.trim()}
        onvolunteer-error={({ errors }) => errors.length}
      />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error an address is a string
  <coalition-name src={1} />,
  // @ts-expect-error a level is a number
  <coalition-about heading-level="three" />,
  // @ts-expect-error there or not there
  <coalition-vision no-heading="no" />,
  // @ts-expect-error light or dark
  <coalition-mission theme="blue" />,
  // @ts-expect-error the event has no such field
  <coalition-goals oncoalition-load={event => event.detail} />,
  // @ts-expect-error a listener is a function
  <coalition-values oncoalition-error="log()" />,
  // @ts-expect-error names, with spaces between them
  <member-counter stats={['members']} />,
  // @ts-expect-error no such prop
  <coalition-banner picture="x.jpg" />,
  // @ts-expect-error a grid or a list
  <coalition-members layout="heap" />,
  // @ts-expect-error the event has no receipt
  <volunteer-form onvolunteer-submit={event => event.receipt} />,
];
