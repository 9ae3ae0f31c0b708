package org.chorus.custody;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

import org.chorus.account.AccountId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PairSealTests {

	private final SecureRandom random = new SecureRandom();

	private final List<HolderKey> holders = IntStream.range(0, 3)
		.mapToObj((i) -> HolderKey.random(this.random))
		.toList();

	private final AccountId account = AccountId.random(this.random);

	private final byte[] text = "Rhiannon said it plainly, 🙂".getBytes(StandardCharsets.UTF_8);

	private final byte[] sealed = new PairSeal(this.account, 0).close(this.text, publicHalves(this.holders),
			this.random);

	@Test
	void opensForEachPairInEitherOrder() throws SealBroken {
		for (int i = 0; i < 3; i++) {
			for (int j = 0; j < 3; j++) {
				if (i != j) {
					byte[] opened = new PairSeal(this.account, 0).open(this.sealed, this.holders.get(i),
							this.holders.get(j));

					assertThat(opened).isEqualTo(this.text);
				}
			}
		}
	}

	@Test
	void staysClosedForAnyHolderAloneOrWithAStranger() {
		HolderKey stranger = HolderKey.random(this.random);

		for (HolderKey holder : this.holders) {
			assertBroken(this.account, this.sealed, holder, holder);
			assertBroken(this.account, this.sealed, holder, stranger);
		}
	}

	@Test
	void staysClosedUnderAnotherAccountOrAnotherPart() {
		assertBroken(AccountId.random(this.random), this.sealed, this.holders.get(0), this.holders.get(1));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(
				() -> new PairSeal(this.account, 1).open(this.sealed, this.holders.get(0), this.holders.get(1)));
	}

	@Test
	void staysClosedWhenAByteOfTheTextIsChanged() {
		byte[] changed = this.sealed.clone();
		changed[changed.length - 1] ^= 1;

		assertBroken(this.account, changed, this.holders.get(0), this.holders.get(1));
	}

	@Test
	void tellsTheLengthOnlyInStepsOfFourKilobytes() {
		byte[] shorter = new PairSeal(this.account, 0).close(new byte[1], publicHalves(this.holders), this.random);
		byte[] longer = new PairSeal(this.account, 0).close(new byte[4092], publicHalves(this.holders), this.random);
		byte[] step = new PairSeal(this.account, 0).close(new byte[4093], publicHalves(this.holders), this.random);

		assertThat(shorter).hasSameSizeAs(longer);
		assertThat(step.length - longer.length).isEqualTo(4096);
	}

	@Test
	void isWrappedAgainForANewHolderWithoutOpeningTheText() throws SealBroken {
		HolderKey fresh = HolderKey.random(this.random);
		HolderKey leaving = this.holders.get(2);
		List<HolderPublic> now = publicHalves(List.of(this.holders.get(0), this.holders.get(1), fresh));

		byte[] wrapped = new PairSeal(this.account, 0).rewrap(this.sealed, this.holders.get(0), this.holders.get(1),
				now);

		assertThat(new PairSeal(this.account, 0).open(wrapped, fresh, this.holders.get(0))).isEqualTo(this.text);
		assertBroken(this.account, wrapped, leaving, this.holders.get(0));
	}

	@Test
	void asksForThreeDifferentHolders() {
		HolderPublic one = this.holders.getFirst().publicHalf();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PairSeal(this.account, 0).close(this.text, List.of(one, one, one), this.random))
			.withMessageContaining("three different");
	}

	private void assertBroken(AccountId id, byte[] bytes, HolderKey one, HolderKey other) {
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> new PairSeal(id, 0).open(bytes, one, other));
	}

	private static List<HolderPublic> publicHalves(List<HolderKey> keys) {
		return keys.stream().map(HolderKey::publicHalf).toList();
	}

}
