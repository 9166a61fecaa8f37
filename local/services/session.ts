import { reads, type Emulator } from './emulate';
import { utf8Of } from './octets';

type User = GoogleAppsScript.Base.User;

/**
 * Session: who runs the script; the e-mail is blank in executions without authorization.
 * @see https://developers.google.com/apps-script/reference/base/session
 */
export function createSession({ host, define }: Emulator): GoogleAppsScript.Base.Session {
  const users = define<User, string>({
    service: 'User',
    name: '',
    methods: { getEmail: reads('', (email) => email, 'pure') },
  });
  const { execution } = host;
  const email = execution.mode === 'FULL' ? execution.user : '';
  return define<GoogleAppsScript.Base.Session, null>({
    service: 'Session',
    name: '',
    methods: {
      getActiveUser: reads('', () => users.create(email)),
      getEffectiveUser: reads('', () => users.create(email)),
      getActiveUserLocale: reads('', () => execution.userLocale),
      getScriptTimeZone: reads('', () => execution.timeZone),
      getTemporaryActiveUserKey: reads('', () =>
        host
          .digest('SHA_256', utf8Of(`key of ${execution.user}`))
          .map((octet) => octet.toString(16).padStart(2, '0'))
          .join(''),
      ),
    },
  }).create(null);
}
