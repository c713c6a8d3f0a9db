using System.CommandLine;
using System.Text.Json;
using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;

namespace Lkjip.App.CommandLine;

/// <summary>What a verb reads and prints: JSON on the output, Indonesian sentences on the error output.</summary>
internal sealed class VerbOutput(ParseResult parsed)
{
    private TextWriter Output => parsed.InvocationConfiguration.Output;

    private TextWriter Errors => parsed.InvocationConfiguration.Error;

    /// <summary>Prints a value as JSON.</summary>
    public Task JsonAsync(object value) => Output.WriteLineAsync(JsonSerializer.Serialize(value, Json.Options));

    /// <summary>Prints a line.</summary>
    public Task LineAsync(string line) => Output.WriteLineAsync(line);

    /// <summary>Prints a sentence on the error output.</summary>
    public Task SayAsync(string sentence) => Errors.WriteLineAsync(sentence);

    /// <summary>Prints a sentence on the error output, from work that cannot wait.</summary>
    public void Say(string sentence) => Errors.WriteLine(sentence);

    /// <summary>Prints a sentence on the error output and gives the exit code on.</summary>
    public async Task<int> RefuseAsync(string sentence, int exitCode)
    {
        await Errors.WriteLineAsync(sentence);
        return exitCode;
    }

    /// <summary>The bytes of a file; null when it cannot be opened, which is then said.</summary>
    public async Task<byte[]?> BytesAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(file, cancellationToken);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Errors.WriteLineAsync($"Berkas {file} tidak dapat dibuka. Periksa nama dan izinnya.");
            return null;
        }
    }

    /// <summary>Writes a file, whole or not at all; the exit code when it cannot be written, which is then said.</summary>
    public async Task<int?> WriteAsync(string target, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var unfinished = $"{target}.{Guid.NewGuid():N}";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellationToken);
            File.Move(unfinished, target, overwrite: true);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(unfinished))
            {
                File.Delete(unfinished);
            }

            return await RefuseAsync($"Berkas {target} tidak dapat ditulis. Periksa folder dan izinnya.", ExitCodes.Usage);
        }
    }

    /// <summary>Writes documents into a folder, which is made when it is not there, and prints the name of each.</summary>
    public async Task<int> WriteAllAsync(string folder, IEnumerable<NewDocument> documents, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync($"Folder {folder} tidak dapat dibuat. Periksa nama dan izinnya.", ExitCodes.Usage);
        }

        foreach (var document in documents)
        {
            var file = Path.Combine(folder, $"{document.Name}.{document.Extension}");
            if (await WriteAsync(file, document.Content, cancellationToken) is { } refused)
            {
                return refused;
            }

            await Output.WriteLineAsync(file);
        }

        return ExitCodes.Done;
    }

    /// <summary>The report in a file, assessed and reviewed; otherwise the exit code, with the reason said.</summary>
    public async Task<(ReviewedReport? Report, int ExitCode)> ReportAsync(string file, CancellationToken cancellationToken, int? quarter = null)
    {
        if (await BytesAsync(file, cancellationToken) is not { } bytes)
        {
            return (null, ExitCodes.Usage);
        }

        var reading = ReportReader.Read(bytes);
        if (reading.Report is { } report)
        {
            return (ReviewedReport.Of(report.At(quarter), reading.Findings), ExitCodes.Done);
        }

        await FindingsAsync(file, reading.Findings);
        return (null, ExitCodes.Refused);
    }

    /// <summary>Prints findings as sentences on the error output.</summary>
    public async Task FindingsAsync(string file, IReadOnlyList<Finding> findings)
    {
        await Errors.WriteLineAsync($"Berkas {file} tidak dapat dipakai:");
        foreach (var finding in findings)
        {
            await Errors.WriteLineAsync($"  {finding.Code}: {finding.Message}");
        }
    }
}
