package cafe.browser.inpage;

/** The vectors of RFC 5054 appendix B, and a group of appendix A. */
final class Rfc5054 {
  /** N: the group of 1024 bits. */
  static final String N =
      "eeaf0ab9adb38dd69c33f80afa8fc5e86072618775ff3c0b9ea2314c9c256576"
          + "d674df7496ea81d3383b4813d692c6e0e0d5d8e250b98be48e495c1d6089dad1"
          + "5dc7d7b46154d6b6ce8ef4ad69b15d4982559b297bcf1885c529f566660e57ec"
          + "68edbc3c05726cc02fd4cbf4976eaa9afd5138fe8376435b9fc61d2fc0eb06e3";

  /** k. */
  static final String MULTIPLIER = "7556aa045aef2cdd07abaf0f665c3e818913186f";

  /** x, the hash of salt, name and password. */
  static final String X = "94b7555aabe9127cc58ccf4993db6cf84d16c124";

  /** v. */
  static final String VERIFIER =
      "7e273de8696ffc4f4e337d05b4b375beb0dde1569e8fa00a9886d8129bada1f1"
          + "822223ca1a605b530e379ba4729fdc59f105b4787e5186f5c671085a1447b52a"
          + "48cf1970b4fb6f8400bbf4cebfbb168152e08ab5ea53d15c1aff87b2b9da6e04"
          + "e058ad51cc72bfc9033b564e26480d78e955a5e29e7ab245db2be315e2099afb";

  /** a. */
  static final String CLIENT_PRIVATE =
      "60975527035cf2ad1989806f0407210bc81edc04e2762a56afd529ddda2d4393";

  /** A. */
  static final String CLIENT_PUBLIC =
      "61d5e490f6f1b79547b0704c436f523dd0e560f0c64115bb72557ec44352e890"
          + "3211c04692272d8b2d1a5358a2cf1b6e0bfcf99f921530ec8e39356179eae45e"
          + "42ba92aeaced825171e1e8b9af6d9c03e1327f44be087ef06530e69f66615261"
          + "eef54073ca11cf5858f0edfdfe15efeab349ef5d76988a3672fac47b0769447b";

  /** B. */
  static final String SERVER_PUBLIC =
      "bd0c61512c692c0cb6d041fa01bb152d4916a1e77af46ae105393011baf38964"
          + "dc46a0670dd125b95a981652236f99d9b681cbf87837ec996c6da04453728610"
          + "d0c6ddb58b318885d7d82c7f8deb75ce7bd4fbaa37089e6f9c6059f388838e7a"
          + "00030b331eb76840910440b1b27aaeaeeb4012b7d7665238a8e3fb004b117b58";

  /** u. */
  static final String SCRAMBLER = "ce38b9593487da98554ed47d70a7ae5f462ef019";

  /** The premaster secret. */
  static final String SECRET =
      "b0dc82babcf30674ae450c0287745e7990a3381f63b387aaf271a10d233861e3"
          + "59b48220f7c4693c9ae12b0a6f67809f0876e2d013800d6c41bb59b6d5979b5c"
          + "00a172b4a2a5903a0bdcaf8a709585eb2afafa8f3499b200210dcc1f10eb3394"
          + "3cd67fc88a2f39a4be5bec4ec0a3212dc346d7e474b29ede8a469ffeca686e5a";

  /** N of appendix A: the group of 3072 bits. */
  static final String N_3072 =
      "ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74"
          + "020bbea63b139b22514a08798e3404ddef9519b3cd3a431b302b0a6df25f1437"
          + "4fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed"
          + "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf05"
          + "98da48361c55d39a69163fa8fd24cf5f83655d23dca3ad961c62f356208552bb"
          + "9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b"
          + "e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf695581718"
          + "3995497cea956ae515d2261898fa051015728e5a8aaac42dad33170d04507a33"
          + "a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7"
          + "abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864"
          + "d87602733ec86a64521f2b18177b200cbbe117577a615d6c770988c0bad946e2"
          + "08e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff";

  private Rfc5054() {}
}
