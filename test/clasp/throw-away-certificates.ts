import { generateKeyPairSync } from 'node:crypto';
import { md, pki } from 'node-forge';

interface Pair {
  readonly key: string;
  readonly certificate: pki.Certificate;
}

export interface ThrowAwayCertificates {
  /** PEM of the authority that a client must be told to trust. */
  readonly authority: string;
  /** PEM of the server's key and certificate. */
  readonly key: string;
  readonly certificate: string;
}

const day = 24 * 3600 * 1000;

function certificateFor(commonName: string, serialNumber: string): Pair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const certificate = pki.createCertificate();
  certificate.publicKey = pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = serialNumber;
  certificate.validity.notBefore = new Date(Date.now() - day);
  certificate.validity.notAfter = new Date(Date.now() + day);
  certificate.setSubject([{ name: 'commonName', value: commonName }]);
  return { key: privateKey, certificate };
}

/** An authority made for one test run, and a server certificate that it signs for the given hosts. */
export function makeCertificates(hosts: readonly string[]): ThrowAwayCertificates {
  const authority = certificateFor('Throw-away authority of a test', '01');
  const server = certificateFor(hosts[0] ?? 'localhost', '02');
  const authorityKey = pki.privateKeyFromPem(authority.key);
  const issuer = authority.certificate.subject.attributes;
  authority.certificate.setIssuer(issuer);
  authority.certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ]);
  server.certificate.setIssuer(issuer);
  server.certificate.setExtensions([
    { name: 'basicConstraints', cA: false },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
  ]);
  for (const { certificate } of [authority, server]) certificate.sign(authorityKey, md.sha256.create());
  return {
    authority: pki.certificateToPem(authority.certificate),
    key: server.key,
    certificate: pki.certificateToPem(server.certificate),
  };
}
