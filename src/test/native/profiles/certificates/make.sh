#!/usr/bin/env bash
# Makes holder.der and root.der anew: the certificate of an invented company as ICP-Brasil lays it out, and the root of
# its chain, whose middle is on no token. The keys are thrown away.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
cd "$work"

cat >ca.cnf <<'CNF'
oid_section = oids
[oids]
icpResponsible = 2.16.76.1.3.4
icpResponsibleName = 2.16.76.1.3.2
icpCnpj = 2.16.76.1.3.3
icpCei = 2.16.76.1.3.7

[ca]
default_ca = ours
[ours]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = supplied

[req]
distinguished_name = name
[name]

[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid

[holder]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation, keyEncipherment
extendedKeyUsage = clientAuth, emailProtection
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
certificatePolicies = 2.16.76.1.2.3.7
subjectAltName = @names

[names]
# Born 1980-01-01, CPF 529.982.247-25, no NIS, no RG
otherName.1 = icpResponsible;FORMAT:ASCII,OCT:010119805299822472500000000000000000000000000
otherName.2 = icpResponsibleName;FORMAT:ASCII,OCT:FULANO DE TAL
otherName.3 = icpCnpj;FORMAT:ASCII,OCT:11222333000181
otherName.4 = icpCei;FORMAT:ASCII,OCT:000000000000
email.1 = fulano@example.test
CNF

touch index.txt
echo 1001 >serial

# certify NAME SUBJECT EXTENSIONS SIGNER: NAME.key and NAME.pem, valid from 2020 to 2049
certify() {
  local name=$1 subject=$2 extensions=$3 signer=$4 by
  openssl req -config ca.cnf -newkey rsa:2048 -nodes -keyout "$name.key" -subj "$subject" -out "$name.csr" 2>/dev/null
  by=(-cert "$signer.pem" -keyfile "$signer.key")
  [ "$signer" != "$name" ] || by=(-selfsign -keyfile "$name.key")
  openssl ca -batch -notext -config ca.cnf "${by[@]}" -in "$name.csr" -out "$name.pem" -extensions "$extensions" \
    -startdate 20200101000000Z -enddate 20491231235959Z 2>/dev/null
}

certify root "/C=BR/O=ICP-Brasil/OU=Teste/CN=Autoridade Certificadora Raiz de Teste" authority root
certify middle "/C=BR/O=ICP-Brasil/OU=Teste/CN=AC Intermediaria de Teste" authority root
certify holder "/C=BR/O=ICP-Brasil/OU=Teste/OU=RFB e-CNPJ A3/CN=EMPRESA DE TESTE LTDA:11222333000181" holder middle

for name in root holder; do
  openssl x509 -in "$name.pem" -outform DER -out "$here/$name.der"
done
