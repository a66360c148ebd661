#!/usr/bin/env bash
# Makes a SoftHSM store with a blank token and one that holds a company's certificate: tokens.sh FOLDER
# All in it is fictional. Does nothing when the store is there. Use it with SOFTHSM2_CONF=FOLDER/softhsm2.conf.
# shellcheck source-path=SCRIPTDIR
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ $# -eq 1 ] || die "which folder? tokens.sh FOLDER"
[ ! -e "$1/softhsm2.conf" ] || exit 0

module=/usr/lib/softhsm/libsofthsm2.so
pin=1234
so_pin=12345678
key_id=a1b2c3d4

make_store() {
  mkdir -p tokens
  printf '%s\n' "directories.tokendir = $PWD/tokens" "objectstore.backend = file" "log.level = ERROR" >softhsm2.conf.part
  export SOFTHSM2_CONF=$PWD/softhsm2.conf.part
  make_certificates
  make_token BLANK
  make_token POPULATED
  softhsm2-util --import company.key --token POPULATED --label "EMPRESA DE TESTE" --id "$key_id" --pin "$pin"
  write_certificate company "$key_id" "EMPRESA DE TESTE"
  write_certificate issuer a1b2c3d5 "AC FICTICIA DE TESTE"
  write_certificate root a1b2c3d6 "AC RAIZ FICTICIA"
  mv softhsm2.conf.part softhsm2.conf
}

make_token() {
  softhsm2-util --init-token --free --label "$1" --so-pin "$so_pin" --pin "$pin"
}

write_certificate() {
  openssl x509 -in "$1.pem" -outform DER -out "$1.der"
  pkcs11-tool --module "$module" --token-label POPULATED --login --pin "$pin" \
    --write-object "$1.der" --type cert --id "$2" --label "$3"
}

make_certificates() {
  make_certificate root "/C=BR/O=ICP-Brasil Ficticia/CN=AC Raiz Ficticia" root authority
  make_certificate issuer "/C=BR/O=ICP-Brasil Ficticia/CN=AC Ficticia de Teste" root authority
  make_certificate company "/C=BR/O=ICP-Brasil Ficticia/CN=EMPRESA DE TESTE LTDA:11222333000181" issuer company
}

# make_certificate NAME SUBJECT ISSUER SECTION
make_certificate() {
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key"
  openssl req -new -key "$1.key" -subj "$2" -out "$1.csr"
  local signer=(-CA "$3.pem" -CAkey "$3.key")
  [ "$1" != "$3" ] || signer=(-key "$1.key")
  openssl x509 -req -in "$1.csr" "${signer[@]}" -days 365 -extfile <(extensions) -extensions "$4" -out "$1.pem"
}

# The names of a company's certificate as DOC-ICP-04 item 7.1.2 lays them out: 3.4 the responsible person's birth,
# CPF and papers, 3.2 the person's name, 3.3 the company's CNPJ, 3.7 its INSS number.
extensions() {
  cat <<'CONF'
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash

[company]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation, keyEncipherment
extendedKeyUsage = clientAuth, emailProtection
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
certificatePolicies = 2.16.76.1.2.3.7
subjectAltName = @names

[names]
email.1 = contato@empresa.example
otherName.1 = 2.16.76.1.3.4;FORMAT:ASCII,OCT:010119800000000019100000000000000000000000000
otherName.2 = 2.16.76.1.3.2;FORMAT:ASCII,OCT:FULANA DE TESTE
otherName.3 = 2.16.76.1.3.3;FORMAT:ASCII,OCT:11222333000181
otherName.4 = 2.16.76.1.3.7;FORMAT:ASCII,OCT:000000000000
CONF
}

mkdir -p "$1"
cd "$1"
rm -rf tokens
log=$PWD/tokens.log
make_store >"$log" 2>&1 || die "the tokens could not be made: $(tail -n 3 "$log")"
