// Generated: do not edit. `npm run generate` makes it anew.
import type {} from 'coalition-widgets/react';

export const right = [
  <coalition-about
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-banner
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-contact
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-goals
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-members
    layout={'grid'}
    no-filter={true}
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-mission
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-name
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-values
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <coalition-vision
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <member-counter
    stats="words"
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
  <volunteer-form
    recipient="words"
    form="words"
    src="words"
    lang="words"
    theme={'light'}
    heading-level={3}
    no-heading={true}
    onvolunteer-submit={event => event.type.trim()}
    onvolunteer-sent={event => event.type.trim()}
    onvolunteer-queued={event => event.type.trim()}
    onvolunteer-error={event => event.type.trim()}
    oncoalition-load={event => event.type.trim()}
    oncoalition-error={event => event.type.trim()}
  />,
];

export const wrong = [
  // @ts-expect-error the types refuse it
  <coalition-about src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-about lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-about theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-about heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-about no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-about oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-about oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-banner src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-banner lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-banner theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-banner heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-banner no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-banner oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-banner oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-contact src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-contact lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-contact theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-contact heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-contact no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-contact oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-contact oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-goals src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-goals lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-goals theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-goals heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-goals no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-goals oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-goals oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-members layout="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-members no-filter="no" />,
  // @ts-expect-error the types refuse it
  <coalition-members src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-members lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-members theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-members heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-members no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-members oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-members oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-mission src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-mission lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-mission theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-mission heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-mission no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-mission oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-mission oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-name src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-name lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-name theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-name heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-name no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-name oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-name oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-values src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-values lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-values theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-values heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-values no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-values oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-values oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-vision src={1} />,
  // @ts-expect-error the types refuse it
  <coalition-vision lang={1} />,
  // @ts-expect-error the types refuse it
  <coalition-vision theme="no such value" />,
  // @ts-expect-error the types refuse it
  <coalition-vision heading-level="three" />,
  // @ts-expect-error the types refuse it
  <coalition-vision no-heading="no" />,
  // @ts-expect-error the types refuse it
  <coalition-vision oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <coalition-vision oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <member-counter stats={1} />,
  // @ts-expect-error the types refuse it
  <member-counter src={1} />,
  // @ts-expect-error the types refuse it
  <member-counter lang={1} />,
  // @ts-expect-error the types refuse it
  <member-counter theme="no such value" />,
  // @ts-expect-error the types refuse it
  <member-counter heading-level="three" />,
  // @ts-expect-error the types refuse it
  <member-counter no-heading="no" />,
  // @ts-expect-error the types refuse it
  <member-counter oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <member-counter oncoalition-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form recipient={1} />,
  // @ts-expect-error the types refuse it
  <volunteer-form form={1} />,
  // @ts-expect-error the types refuse it
  <volunteer-form src={1} />,
  // @ts-expect-error the types refuse it
  <volunteer-form lang={1} />,
  // @ts-expect-error the types refuse it
  <volunteer-form theme="no such value" />,
  // @ts-expect-error the types refuse it
  <volunteer-form heading-level="three" />,
  // @ts-expect-error the types refuse it
  <volunteer-form no-heading="no" />,
  // @ts-expect-error the types refuse it
  <volunteer-form onvolunteer-submit={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form onvolunteer-sent={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form onvolunteer-queued={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form onvolunteer-error={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form oncoalition-load={event => event.noSuchField} />,
  // @ts-expect-error the types refuse it
  <volunteer-form oncoalition-error={event => event.noSuchField} />,
];
