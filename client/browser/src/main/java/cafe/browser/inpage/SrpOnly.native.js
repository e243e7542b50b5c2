globalThis['client'] = async () => {
  const one = SrpOnly.create();
  return {
    'A': one.publicKey(),
    'prove': (challenge) => new Promise((resolve, reject) => {
      const asked = JSON.stringify({
        'USER_ID_FOR_SRP': challenge['user'],
        'SRP_B': challenge['B'],
        'SALT': challenge['salt'],
        'SECRET_BLOCK': challenge['secretBlock'],
      });
      one.prove(
          challenge['pool'], challenge['password'], asked, Date.parse(challenge['timestamp']), resolve, reject);
    }),
  };
};
