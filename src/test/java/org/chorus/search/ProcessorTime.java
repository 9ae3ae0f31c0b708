package org.chorus.search;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
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
		Watch watch = new Watch(work, false);
		watch.warm(warm);
		watch.run(runs);
		return watch.taken();
	}

	/**
	 * Runs the same work several times, in turns with other work where the machine's pace
	 * changes meanwhile.
	 */
	static final class Watch {

		private final Callable<?> work;

		private final boolean elsewhere;

		private final List<Double> times = new ArrayList<>();

		private double process;

		/**
		 * @param elsewhere whether others do the work for this thread, as a server does
		 */
		Watch(Callable<?> work, boolean elsewhere) {
			this.work = work;
			this.elsewhere = elsewhere;
		}

		void warm(int runs) throws Exception {
			for (int i = 0; i < runs; i++) {
				this.work.call();
			}
		}

		void run(int runs) throws Exception {
			long all = SYSTEM.getProcessCpuTime();
			long own = THREADS.getCurrentThreadCpuTime();
			for (int i = 0; i < runs; i++) {
				long begin = now();
				this.work.call();
				this.times.add((now() - begin) / 1e6);
			}
			long asking = this.elsewhere ? THREADS.getCurrentThreadCpuTime() - own : 0;
			this.process += (SYSTEM.getProcessCpuTime() - all - asking) / 1e6;
		}

		private long now() {
			return this.elsewhere ? others() : THREADS.getCurrentThreadCpuTime();
		}

		ProcessorTime taken() {
			List<Double> sorted = this.times.stream().sorted().toList();
			int runs = sorted.size();
			return new ProcessorTime(sorted.get(runs / 2), sorted.get(runs * 99 / 100), this.process / runs);
		}

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
