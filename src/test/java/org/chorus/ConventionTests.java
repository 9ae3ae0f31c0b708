package org.chorus;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reviewer forgets. Each rule fails too if it examined nothing.
 */
class ConventionTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.chorus");

	@Test
	void everyPackageIsNullMarked() {
		List<String> packages = CLASSES.stream()
			.map(JavaClass::getPackageName)
			.filter((name) -> !name.equals("org.chorus"))
			.distinct()
			.toList();

		assertThat(packages).hasSizeGreaterThanOrEqualTo(14);
		assertThat(packages).allSatisfy((name) -> assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
			.as("%s is null-marked, because the build checks nulls only there", name)
			.isTrue());
	}

	@Test
	void onlySearchUsesLucene() {
		ArchRule rule = noClasses().that()
			.resideOutsideOfPackage("org.chorus.search..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.lucene..")
			.because("one package decides what is indexed");

		check(rule);
	}

	@Test
	void onlyBundleUsesPdfBox() {
		ArchRule rule = noClasses().that()
			.resideOutsideOfPackage("org.chorus.bundle..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.pdfbox..")
			.because("one package decides what is printed");

		check(rule);
	}

	@Test
	void theDeidentifierAndTheHarmSuggesterNeedNoFramework() {
		ArchRule rule = classes().that()
			.resideInAnyPackage("org.chorus.deid..", "org.chorus.harm..")
			.should()
			.onlyDependOnClassesThat()
			.resideOutsideOfPackages("org.springframework.boot..", "org.springframework.context..",
					"org.springframework.stereotype..", "org.springframework.beans..", "org.springframework.jdbc..",
					"org.springframework.web..")
			.because("they are pure functions");

		check(rule);
	}

	@Test
	void sensitiveTypesRedactThemselves() {
		List<JavaClass> records = CLASSES.stream()
			.filter((type) -> type.getPackageName().equals("org.chorus.testimony") && type.isRecord())
			.toList();

		assertThat(records).isNotEmpty();
		assertThat(records).allSatisfy((type) -> assertThat(printed(type))
			.as("%s redacts itself, because a record prints all that it holds", type.getSimpleName())
			.doesNotContain(Samples.CANARY));
	}

	private static String printed(JavaClass type) {
		try {
			Class<?> loaded = type.reflect();
			Object[] arguments = Arrays.stream(loaded.getRecordComponents())
				.map((component) -> Samples.of(component.getType()))
				.toArray();
			Constructor<?> constructor = loaded.getDeclaredConstructors()[0];
			constructor.setAccessible(true);
			return constructor.newInstance(arguments).toString();
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	private static void check(ArchRule rule) {
		assertThat(CLASSES).isNotEmpty();
		rule.allowEmptyShould(false).check(CLASSES);
	}

}
