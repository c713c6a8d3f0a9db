using System.Reflection;

namespace Lkjip.App.Hosting;

/// <summary>Of what version the product is (versi produk): the number, and the commit it was built from where that is known.</summary>
internal static class ProductVersion
{
    /// <summary>The version as one text, such as <c>1.0.0+045bc5a</c>.</summary>
    public static string Text { get; } =
        typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
