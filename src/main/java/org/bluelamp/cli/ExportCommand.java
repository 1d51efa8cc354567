package org.bluelamp.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bluelamp.address.ViewParameters;
import org.bluelamp.catalog.Catalog;
import org.bluelamp.catalog.model.Entry;
import org.bluelamp.catalog.problem.NearMatches;
import org.bluelamp.catalog.problem.Problem;
import org.bluelamp.catalog.read.CatalogLoader;
import org.bluelamp.catalog.read.CatalogUnreadableException;
import org.bluelamp.catalog.search.Query;
import org.bluelamp.export.DataPackage;
import org.bluelamp.export.EntryTables;
import org.bluelamp.export.ExportFormat;
import org.bluelamp.export.ExportedFile;
import org.bluelamp.export.NewFile;
import org.bluelamp.export.NewFile.NotWrittenException;
import org.bluelamp.export.Selection;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: writes the exhibit, or a selection of it, into files for other programs. */
@Command(
        name = "export",
        description = "Writes the exhibit, or a selection of it, into files for other programs.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 1;

    @Spec
    private CommandSpec spec;

    /** The command with one below it for each format. */
    static CommandLine commandLine() {
        CommandLine export = new CommandLine(new ExportCommand());
        for (ExportFormat format : ExportFormat.values()) {
            export.addSubcommand(format.id(), new OneFile(format));
            export.getSubcommands()
                    .get(format.id())
                    .getCommandSpec()
                    .usageMessage()
                    .description("Writes " + format.description() + " (" + format.fileName() + ").");
        }
        return export.addSubcommand("datapackage", new WholePackage())
                .addSubcommand("pdf", new BookletExport())
                .addSubcommand("file", new FileExport())
                .addSubcommand("site", new SiteExport());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say in which format: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** @param base as given; null for none */
    static Optional<String> whole(URI base, CommandLine line) {
        if (base == null) return Optional.empty();
        if (base.getScheme() == null || !base.getScheme().matches("https?") || base.getHost() == null) {
            throw new ParameterException(line, "--base wants a whole address, as in https://museum.example/lamp");
        }
        return Optional.of(base.toString().replaceFirst("/+$", ""));
    }

    /** What is exported, which all formats ask for alike. */
    static final class What {
        private static final List<String> CHOICES =
                List.of("theme", "kind", "country", "source", "thread", "from", "to");

        @Option(names = "--data", paramLabel = "DIR", description = "The exhibit's folder (data without it).")
        private Path data = Path.of("data");

        @Option(
                names = "--query",
                paramLabel = "QUERY",
                description = "What of it: the parameters of an address, as in 'theme=oversight&from=1990'.")
        private String query = "";

        @Option(
                names = {"--lang", "--language"},
                paramLabel = "TAG",
                description = "Language of the texts (the exhibit's first without it).")
        private String language;

        @Option(
                names = "--base",
                paramLabel = "URL",
                description = "Where the exhibit stands; without it, addresses of its pages are left out.")
        private URI base;

        @Option(names = "--force", description = "Replaces what is there.")
        private boolean replaces;

        boolean replaces() {
            return replaces;
        }

        /** Whether all of the exhibit is meant. */
        boolean isWhole() {
            return query.isEmpty();
        }

        /** @throws ParameterException for what the exhibit does not have */
        Selection selection(CommandLine line) {
            PrintWriter err = line.getErr();
            err.println("Reading " + data + " ...");
            err.flush();
            Catalog catalog = new CatalogLoader().load(data);
            List<String> languages = catalog.exhibit().languages();
            String spoken = Optional.ofNullable(language).orElseGet(languages::getFirst);
            if (!languages.contains(spoken)) {
                throw new ParameterException(
                        line,
                        "The exhibit has no texts in '" + spoken + "'. It speaks " + String.join(", ", languages)
                                + ".");
            }
            return new Selection(catalog, entries(catalog, spoken, line), spoken, address(line));
        }

        private List<Entry> entries(Catalog catalog, String spoken, CommandLine line) {
            Map<String, List<String>> parameters = parameters(line);
            parameters.put("lang", List.of(spoken));
            Query asked = catalog.query(parameters);
            Map<String, List<String>> understood = asked.toParameters();
            for (String name : CHOICES) {
                for (String value : parameters.getOrDefault(name, List.of())) {
                    if (!understood.getOrDefault(name, List.of()).contains(value))
                        throw unknown(catalog, name, value, line);
                }
            }
            List<Entry> entries = catalog.find(asked).entries();
            if (entries.isEmpty()) throw new ParameterException(line, "No entry is in this selection.");
            return entries;
        }

        private Map<String, List<String>> parameters(CommandLine line) {
            MultiValueMap<String, String> read;
            try {
                read = UriComponentsBuilder.newInstance()
                        .query(query.replaceFirst("^[^?]*[?]", ""))
                        .build()
                        .getQueryParams();
            } catch (IllegalArgumentException malformed) {
                throw new ParameterException(
                        line, "'" + query + "' is no query; write it as in 'theme=oversight&from=1990'.");
            }
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            read.forEach((name, values) -> {
                if (!ViewParameters.isKnown(name)) {
                    throw new ParameterException(
                            line, "A query has no '" + name + "'. Good: theme=oversight&from=1990");
                }
                parameters.put(
                        name,
                        values.stream()
                                .map(value -> value == null ? "" : decoded(value))
                                .toList());
            });
            return parameters;
        }

        private static String decoded(String value) {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        }

        private static ParameterException unknown(Catalog catalog, String name, String value, CommandLine line) {
            List<String> known = switch (name) {
                case "theme" ->
                    catalog.exhibit().themes().stream().map(theme -> theme.id()).toList();
                case "kind" ->
                    catalog.exhibit().kinds().stream().map(kind -> kind.id()).toList();
                case "thread" -> catalog.entries().stream().map(Entry::id).toList();
                default -> List.of();
            };
            List<String> near = NearMatches.near(value, known);
            String remedy = near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
            return new ParameterException(line, "There is no " + name + " '" + value + "'." + remedy);
        }

        private Optional<String> address(CommandLine line) {
            return whole(base, line);
        }
    }

    /** What every format does: reads, writes, says what it wrote. */
    abstract static class Export implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Mixin
        What what;

        abstract void write(Selection selection) throws NotWrittenException;

        @Override
        public Integer call() {
            try {
                write(what.selection(spec.commandLine()));
                return WRITTEN;
            } catch (CatalogUnreadableException unreadable) {
                for (Problem problem : unreadable.problems()) say(problem.toString());
                return NOT_WRITTEN;
            } catch (NotWrittenException failure) {
                say(failure.getMessage());
                return NOT_WRITTEN;
            }
        }

        /**
         * Writes a file and says so.
         *
         * @param count what is in it
         * @param output where to; {@code -} is the standard output
         */
        void deliver(byte[] bytes, String count, String output) throws NotWrittenException {
            String size = count + ", " + size(bytes.length);
            if ("-".equals(output)) {
                // Not by the writer of messages, which has the terminal's encoding.
                System.out.write(bytes, 0, bytes.length);
                System.out.flush();
                say("Wrote " + size + " to the standard output.");
                return;
            }
            Path place = Path.of(output);
            NewFile.write(place, bytes, what.replaces());
            wrote("Wrote " + size + ": " + place.toAbsolutePath().normalize());
        }

        /** The same of a file that may lack something, which is told first. */
        void deliver(ExportedFile file, String output) throws NotWrittenException {
            file.leftOut().forEach(this::say);
            deliver(file.bytes(), file.count(), output);
        }

        void say(String line) {
            TerminalText.print(spec.commandLine().getErr(), line);
        }

        void wrote(String line) {
            TerminalText.print(spec.commandLine().getOut(), line);
        }
    }

    @Command(mixinStandardHelpOptions = true)
    private static final class OneFile extends Export {
        private final ExportFormat format;

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "Where to; - is the standard output. Without it, a file in this folder.")
        private String output;

        @Option(
                names = "--table",
                paramLabel = "TABLE",
                description = "For csv: entries, statements, figures, numbers, areas or sources (entries without it).")
        private String table;

        OneFile(ExportFormat format) {
            this.format = format;
        }

        @Override
        void write(Selection selection) throws NotWrittenException {
            Optional<EntryTables> other = table();
            ExportedFile file =
                    other.map(one -> one.forSpreadsheets(selection)).orElseGet(() -> format.write(selection));
            deliver(
                    file,
                    Optional.ofNullable(output)
                            .orElseGet(() -> other.map(one -> one.id() + ".csv").orElseGet(format::fileName)));
        }

        private Optional<EntryTables> table() {
            if (table == null) return Optional.empty();
            if (format != ExportFormat.CSV) {
                throw new ParameterException(spec.commandLine(), "Only csv has tables.");
            }
            for (EntryTables known : EntryTables.values()) {
                if (known.id().equals(table)) return Optional.of(known);
            }
            throw new ParameterException(spec.commandLine(), "There is no table '" + table + "'.");
        }
    }

    @Command(
            name = "datapackage",
            description = "Writes all tables and a descriptor after Frictionless Data into a folder.",
            mixinStandardHelpOptions = true)
    private static final class WholePackage extends Export {
        @Parameters(paramLabel = "DIR", description = "A folder that is new or empty.")
        private Path folder;

        @Override
        void write(Selection selection) throws NotWrittenException {
            Map<String, ExportedFile> files = DataPackage.of(selection);
            Map<String, byte[]> bytes = new LinkedHashMap<>();
            files.forEach((name, file) -> bytes.put(name, file.bytes()));
            say("Writing " + String.join(", ", bytes.keySet()) + " ...");
            NewFile.writeAll(folder, bytes, what.replaces());
            long size = bytes.values().stream().mapToLong(each -> each.length).sum();
            wrote("Wrote " + bytes.size() + " files, " + size(size) + ": "
                    + folder.toAbsolutePath().normalize());
        }
    }

    /** As people say it. */
    static String size(long bytes) {
        if (bytes < 1000) return bytes + (bytes == 1 ? " byte" : " bytes");
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
