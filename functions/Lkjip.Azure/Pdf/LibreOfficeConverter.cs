using System.ComponentModel;
using System.Diagnostics;

namespace Lkjip.Azure.Pdf;

/// <summary>Makes PDFs with LibreOffice on this machine, one at a time.</summary>
/// <remarks>
/// LibreOffice allows one process for a user profile, so this converter has a profile of its own, apart from that of the person who
/// may have LibreOffice open. It lives until the converter is disposed, or until a conversion had to be ended by force: then it may
/// be damaged and the next one begins with a new profile.
/// </remarks>
public sealed class LibreOfficeConverter : IPdfConverter, IDisposable
{
    private const string TextFilter = "writer_pdf_Export";
    private const string WorkbookFilter = "calc_pdf_Export";
    private const int PdfLimit = 4 * PdfSource.Limit;
    private const int MaxReason = 500;
    private static readonly TimeSpan EndTime = TimeSpan.FromSeconds(5);

    private readonly string program;
    private readonly TimeProvider time;
    private readonly SemaphoreSlim one = new(1, 1);
    private LibreOfficeProfile? profile;

    /// <summary>A converter; starts nothing yet.</summary>
    /// <param name="program">The program <c>soffice</c>: a path, or a name that is looked for in PATH.</param>
    /// <param name="time">Measures the time limit.</param>
    public LibreOfficeConverter(string program, TimeProvider time) => (this.program, this.time) = (program, time);

    /// <inheritdoc/>
    public async Task<PdfResult> ConvertAsync(PdfSource source, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (source.IsTooLarge)
            return new(PdfOutcome.TooLarge);
        using var deadline = new CancellationTokenSource(limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await one.WaitAsync(both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(PdfOutcome.TimedOut);
        }

        try
        {
            return await ConvertAsync(source, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(PdfOutcome.TimedOut);
        }
        catch (Win32Exception notStarted)
        {
            return new(PdfOutcome.Unavailable, $"{program}: {new Win32Exception(notStarted.NativeErrorCode).Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(PdfOutcome.Unavailable, failure.Message);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        EndProfile();
        one.Dispose();
    }

    private async Task<PdfResult> ConvertAsync(PdfSource source, CancellationToken cancellationToken)
    {
        profile ??= new LibreOfficeProfile();
        var work = profile.NewWork();
        try
        {
            var input = Path.Combine(work.FullName, $"dokumen.{source.Extension}");
            var output = Path.ChangeExtension(input, "pdf");
            await File.WriteAllBytesAsync(input, PlainContents.Of(source), cancellationToken);
            var (exitCode, said) = await RunAsync(Start(input, output, work.FullName), cancellationToken);
            return await ReadAsync(output, exitCode, said, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            EndProfile();
            throw;
        }
        finally
        {
            LibreOfficeProfile.Remove(work);
        }
    }

    private Process Start(string input, string output, string folder)
    {
        var filter = input.EndsWith(".xlsx", StringComparison.Ordinal) ? WorkbookFilter : TextFilter;
        return Process.Start(new ProcessStartInfo(
            program, [profile!.Option, "--headless", "--norestore", LibreOfficeProfile.Macro(input, output, filter)])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private async Task<(int ExitCode, string Said)> RunAsync(Process process, CancellationToken cancellationToken)
    {
        using (process)
        {
            process.StandardInput.Close();
            var output = LastAsync(process.StandardOutput);
            var errors = LastAsync(process.StandardError);
            try
            {
                await process.WaitForExitAsync(cancellationToken);
                var said = await Task.WhenAll(errors, output).WaitAsync(cancellationToken);
                return (process.ExitCode, string.Join(' ', said).Trim());
            }
            catch (OperationCanceledException)
            {
                await EndAsync(process);
                throw;
            }
        }
    }

    // soffice is a script that starts another program that starts the office: all of these, and nothing else.
    private async Task EndAsync(Process process)
    {
        using var patience = new CancellationTokenSource(EndTime, time);
        try
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (Exception going) when (going is AggregateException or Win32Exception or OperationCanceledException)
        {
            // It was ending by itself, or takes longer to go than anybody wants to wait.
        }
    }

    // Read to its end, so that the program is never held up by a full pipe; only the end is kept.
    private static async Task<string> LastAsync(StreamReader reader)
    {
        var last = "";
        var piece = new char[MaxReason];
        while (await reader.ReadAsync(piece) is > 0 and var read)
        {
            last = string.Concat(last, piece.AsSpan(0, read));
            last = last[Math.Max(0, last.Length - MaxReason)..];
        }

        return last.Trim();
    }

    // It ends with 0 too when it could not read the document.
    private static async Task<PdfResult> ReadAsync(string file, int exitCode, string said, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
            return new(PdfOutcome.Refused, FormattableString.Invariant($"LibreOffice ({exitCode}): {said}"));
        return new FileInfo(file).Length > PdfLimit ? new(PdfOutcome.TooLarge) : PdfResult.Of(await File.ReadAllBytesAsync(file, cancellationToken));
    }

    private void EndProfile()
    {
        profile?.Dispose();
        profile = null;
    }
}
