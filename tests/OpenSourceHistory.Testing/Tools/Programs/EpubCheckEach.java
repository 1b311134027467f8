import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Checks e-books by EPUBCheck, all in one run of Java: for each a sign, its count of errors and warnings, and what was found. */
final class EpubCheckEach {
    public static void main(String[] paths) {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String path : paths) {
            StringWriter text = new StringWriter();
            WriterReportImpl report = new WriterReportImpl(new PrintWriter(text));
            new EpubCheck(new File(path), report).doValidate();
            int faults = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
            output.print("\u001c" + faults + "\n");
            text.toString().lines().filter(line -> !line.startsWith("INFO")).forEach(output::println);
        }

        output.flush();
    }
}
