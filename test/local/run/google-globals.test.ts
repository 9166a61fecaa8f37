import { googleGlobals } from '../../../local/run/google-globals';
import { emptyWorkbook } from '../../../local/store/empty-workbook';
import { aBundle, aPlatform, servicesFile, START } from '../../builders/a-session';

it('stands as plain globals of this realm, then goes', () => {
  const platform = aPlatform();
  const google = googleGlobals({
    workbook: emptyWorkbook({ id: 'w', name: 'W' }),
    platform,
    bundleFolder: aBundle(''),
    servicesFile: servicesFile(),
    startAt: START,
  });
  const services = globalThis as unknown as {
    PropertiesService?: {
      getScriptProperties(): { getProperties(): object; setProperty(key: string, value: string): void };
    };
    Utilities?: { parseDate(text: string, zone: string, pattern: string): Date };
  };
  const properties = services.PropertiesService?.getScriptProperties();
  properties?.setProperty('a', '1');
  expect(properties?.getProperties()).toEqual({ a: '1' });
  expect(services.Utilities?.parseDate('2024', 'UTC', 'yyyy')).toBeInstanceOf(Date);
  expect(platform.properties).toEqual({ script: { a: '1' } });
  expect(google.calls().total).toBe(4);
  google.finish();
  google.remove();
  expect(services.PropertiesService).toBeUndefined();
});
