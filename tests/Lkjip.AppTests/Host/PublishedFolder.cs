using System.Diagnostics;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Host;

/// <summary>The folder that <c>dotnet publish</c> lays out, made once for all tests and removed afterwards.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private PublishedFolder(string path) => Path = path;

    public string Path { get; }

    public string Executable => File("Lkjip.App");

    public static async Task<PublishedFolder> MakeAsync()
    {
        var folder = new PublishedFolder(Directory.CreateTempSubdirectory("lkjip-published-").FullName);
        var start = new ProcessStartInfo("dotnet", ["publish", "functions/Lkjip.App", "-o", folder.Path, "--nologo", "-v", "quiet"])
        {
            WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var publish = Process.Start(start)!;
        var output = publish.StandardOutput.ReadToEndAsync();
        var errors = publish.StandardError.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? folder
            : throw new InvalidOperationException($"dotnet publish failed:\n{await output}{await errors}");
    }

    public string File(string path) => System.IO.Path.Combine(Path, path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
