package nl.mlw.load;

import nl.mlw.kind.Kind;
import nl.mlw.model.Product;

/** Reads {@code products.yaml}. */
final class ProductsReader {

    private ProductsReader() {}

    static boolean read(Fields fields, PlanParts parts) {
        parts.add(Product.class, fields.list("products", f -> {
            Product product = new Product(
                    f.id(Kind.PRODUCT), f.name("title"), f.strings("aliases"), f.ref("owner", Kind.ROLE), f.idPlace());
            f.reading().name(product.id(), Kind.PRODUCT, product.title(), product.aliases(), product.origin());
            return product;
        }));
        return true;
    }
}
