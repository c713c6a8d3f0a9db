using System.Diagnostics;
using System.IO.Compression;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Host;

/// <summary>What <c>publish.sh</c> makes, made once for all tests: the package, and the folder it is unpacked into; removed afterwards.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("lkjip-published-").FullName;

    private PublishedFolder()
    {
    }

    /// <summary>The package as it is deployed.</summary>
    public string Package => System.IO.Path.Combine(home, "lkjip.zip");

    /// <summary>The folder it was unpacked into.</summary>
    public string Path => System.IO.Path.Combine(home, "unpacked");

    public string Executable => File("Lkjip.App");

    public static async Task<PublishedFolder> MakeAsync()
    {
        var folder = new PublishedFolder();
        using var publish = Process.Start(new ProcessStartInfo("bash", [System.IO.Path.Combine(Repository.Root, "publish.sh"), "--out", folder.Package])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var output = publish.StandardOutput.ReadToEndAsync();
        var errors = publish.StandardError.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"publish.sh failed:\n{await output}{await errors}");
        }

        await ZipFile.ExtractToDirectoryAsync(folder.Package, folder.Path);
        return folder;
    }

    public string File(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>All files with the time they were written, one per line.</summary>
    public string State() => string.Join('\n', Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => $"{file} {System.IO.File.GetLastWriteTimeUtc(file).Ticks}"));

    public void Dispose() => Directory.Delete(home, recursive: true);
}
