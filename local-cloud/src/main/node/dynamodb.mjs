// Runs dynalite until standard input ends. The local cloud holds the other end of that pipe, and the
// system closes it however the JVM ends, kill -9 included: nothing is left running.
import dynalite from 'dynalite';

const port = Number(process.argv[2]);
const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });

server.on('error', (error) => {
  console.log(error.code);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
