package org.chorus.search;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

/**
 * Processor time in milliseconds: it stays the same when other programs keep the machine
 * busy, which time by the clock does not.
 *
 * @param median half of the runs took no longer
 * @param most all but one in a hundred runs took no longer
 * @param process the mean of everything that the process did, the collector and the
 * compiler included, but for this thread where the work is done elsewhere
 */
record ProcessorTime(double median, double most, double process) {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
		.getOperatingSystemMXBean();

	/**
	 * Of work that this thread does.
	 */
	static ProcessorTime here(int warm, int runs, Callable<?> work) throws Exception {
		return of(warm, runs, work, false);
	}

	/**
	 * Of work that this thread has done by others, as by a server.
	 */
	static ProcessorTime elsewhere(int warm, int runs, Callable<?> work) throws Exception {
		return of(warm, runs, work, true);
	}

	private static ProcessorTime of(int warm, int runs, Callable<?> work, boolean elsewhere) throws Exception {
		for (int i = 0; i < warm; i++) {
			work.call();
		}
		double[] times = new double[runs];
		long process = SYSTEM.getProcessCpuTime();
		long own = THREADS.getCurrentThreadCpuTime();
		for (int i = 0; i < runs; i++) {
			long begin = elsewhere ? others() : THREADS.getCurrentThreadCpuTime();
			work.call();
			times[i] = ((elsewhere ? others() : THREADS.getCurrentThreadCpuTime()) - begin) / 1e6;
		}
		long asking = elsewhere ? THREADS.getCurrentThreadCpuTime() - own : 0;
		double mean = (SYSTEM.getProcessCpuTime() - process - asking) / 1e6 / runs;
		Arrays.sort(times);
		return new ProcessorTime(times[runs / 2], times[runs * 99 / 100], mean);
	}

	/**
	 * What every thread of the program but this one has used; those of the collector and
	 * the compiler are not among them.
	 */
	private static long others() {
		long[] ids = THREADS.getAllThreadIds();
		long[] times = THREADS.getThreadCpuTime(ids);
		long own = Thread.currentThread().threadId();
		long sum = 0;
		for (int i = 0; i < ids.length; i++) {
			sum += (ids[i] != own) ? Math.max(0, times[i]) : 0;
		}
		return sum;
	}

}
