namespace Lkjip.Benchmarks;

/// <summary>Finds files of the repository from wherever the program runs.</summary>
internal static class Repository
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The path of a file in it.</summary>
    public static string File(string path) => Path.Combine(Root, path);

    private static string Find(string folder) => System.IO.File.Exists(Path.Combine(folder, "LkjipFunctions.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks must run inside the repository."));
}
